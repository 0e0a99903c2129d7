/** Whether two addresses open the same. A reference that is the default is left out, and which one that is follows from the figures. */
export function isSameView(said: string, asked: string): boolean {
  const parametersOf = (address: string) => {
    const { origin, pathname, searchParams } = new URL(address);
    searchParams.delete('referentie');
    searchParams.sort();
    return `${origin}${pathname}?${searchParams.toString()}`;
  };
  return parametersOf(said) === parametersOf(asked);
}
