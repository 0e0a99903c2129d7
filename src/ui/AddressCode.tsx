import { useMemo } from 'react';
import { qrCode } from './qrCode.ts';

/** A QR code, black on white in every theme; nothing for an address that is too long. */
export function AddressCode({ address, label, className }: { address: string; label: string; className?: string }) {
  const code = useMemo(() => qrCode(address), [address]);
  if (code === null) return null;
  const { size, path } = code;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
