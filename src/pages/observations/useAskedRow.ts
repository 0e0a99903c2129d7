import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { rowAnchor } from '#paths.ts';

const looksLikeRow = /^\d{4}[-~]/;

/**
 * The row of the data that the address asks for; it gets the focus when the reader arrives. `isGone`: it asks for a row
 * that this edition does not have.
 */
export function useAskedRow({ observations, flows }: Edition) {
  const anchor = useLocation().hash.slice(1);
  const isAsked = ({ id }: { id: string }) => rowAnchor(id) === anchor;
  const observation = observations.find(isAsked) ?? null;
  const flow = observation === null ? (flows.find(isAsked) ?? null) : null;

  useEffect(() => {
    if (looksLikeRow.test(anchor)) document.getElementById(anchor)?.focus();
  }, [anchor]);

  return { observation, flow, isGone: observation === null && flow === null && looksLikeRow.test(anchor) };
}
