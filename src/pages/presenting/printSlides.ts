/** Asks the browser to print all slides, one per sheet; a handout has the notes under them. */
export function printSlides(as: 'slides' | 'handout'): void {
  const root = document.documentElement;
  root.dataset['print'] = as;
  window.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}
