/** Letters and digits in lower case without accents, the rest as hyphens: `Activiteitencoöperatie ` is `activiteitencooperatie`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');
}
