import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as one path: black on white, with the quiet border that readers of codes need. */
export function AddressCode({ address, label, className }: { address: string; label: string; className?: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(address, { ecc: 'M', border: 2 });
    const dark = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: code.size, path: dark.join('') };
  }, [address]);
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
