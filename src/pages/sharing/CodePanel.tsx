import { useText } from '#text/TextContext.ts';
import { AddressCode } from '#ui/AddressCode.tsx';
import { giveFile } from '#ui/giveFile.ts';
import { qrCode } from '#ui/qrCode.ts';
import styles from './ShareDialog.module.css';

interface CodePanelProps {
  address: string;
  /** Large, for a room. */
  isLarge: boolean;
  onLarge: () => void;
  onSaid: (said: string) => void;
}

const pixelsPerModule = 24;
const fileName = 'participatieslang-qr';

function outlineOf(path: string): Path2D {
  return new Path2D(path);
}

/** The address as a code to scan: beside the link, across the screen, or as a file. Made here, without a network. */
export function CodePanel({ address, isLarge, onLarge, onSaid }: CodePanelProps) {
  const { sharing } = useText();
  const code = qrCode(address);
  if (code === null) return <p className={styles.code}>{sharing.tooLong}</p>;
  const { size, path } = code;

  function saveSvg() {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    giveFile(`${fileName}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }

  function savePng() {
    const canvas = document.createElement('canvas');
    canvas.width = size * pixelsPerModule;
    canvas.height = canvas.width;
    const context = canvas.getContext('2d');
    if (context === null) return onSaid(sharing.codeFailed);
    context.scale(pixelsPerModule, pixelsPerModule);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
    context.fillStyle = '#000';
    context.fill(outlineOf(path));
    canvas.toBlob((blob) => {
      if (blob === null) onSaid(sharing.codeFailed);
      else giveFile(`${fileName}.png`, blob);
    });
  }

  return (
    <div className={styles.code}>
      {isLarge && <p className={styles.scan}>{sharing.scan}</p>}
      <AddressCode address={address} label={sharing.code(address)} className={styles.squares ?? ''} />
      {isLarge ? (
        <p className={styles.address}>{address}</p>
      ) : (
        <div className={styles.row}>
          <button type="button" onClick={onLarge}>
            {sharing.large}
          </button>
          <button type="button" onClick={saveSvg}>
            {sharing.saveSvg}
          </button>
          <button type="button" onClick={savePng}>
            {sharing.savePng}
          </button>
        </div>
      )}
    </div>
  );
}
