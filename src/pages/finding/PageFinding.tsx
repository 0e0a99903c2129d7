import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOpening } from '#pages/useEdition.ts';
import { Finding } from '#palette/Finding.tsx';

/** In the header: find anything. The figures are fetched when someone looks for what is in them, where no page did. */
export function PageFinding() {
  const [isOpened, setOpened] = useState(false);
  const opened = useQuery({ ...useOpening(), enabled: isOpened }).data;
  return <Finding edition={opened?.edition ?? null} onOpen={() => setOpened(true)} />;
}
