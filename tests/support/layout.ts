import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

export interface LayoutShift {
  /** Cumulative layout shift since the page was opened, as web vitals count it but in one window. */
  total: number;
  /** What moved, and how much that moment counts for. */
  moves: string[];
}

export function layoutShift(page: Page): Promise<LayoutShift> {
  return page.evaluate(
    () =>
      new Promise<LayoutShift>((resolve) => {
        const found: LayoutShift = { total: 0, moves: [] };
        const observer = new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
            if (hadRecentInput) continue;
            found.total += value;
            const parts = sources.map(({ node }) =>
              node instanceof Element ? `${node.tagName} ${node.className}` : '',
            );
            found.moves.push(`${value.toFixed(4)}: ${parts.join(', ')}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries that were buffered arrive in a task of their own.
        setTimeout(() => resolve(found), 100);
      }),
  );
}

/**
 * Where the page is wider than its window, where text is cut off by its own box, and where a chart's label falls outside
 * the window. Text that is hidden on purpose and boxes that scroll do not count.
 */
export function overflowingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const describe = (element: Element): string => {
      const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${text}`;
    };
    const isVisible = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const isInScroller = (element: Element): boolean => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX) && parent.scrollWidth > parent.clientWidth)
          return true;
      }
      return false;
    };

    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page is ${String(root.scrollWidth)} px wide in a window of ${String(root.clientWidth)} px`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!ownText || !isVisible(element)) continue;
      const box = element.getBoundingClientRect();
      if ((box.left < -1 || box.right > root.clientWidth + 1) && !isInScroller(element)) {
        found.push(`outside the window: ${describe(element)}`);
      }
      for (let parent: Element | null = element; parent && parent !== document.body; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        const bounds = parent.getBoundingClientRect();
        if (bounds.width <= 1 || bounds.height <= 1) break;
        const cutsX = /hidden|clip/.test(overflowX) && (box.right > bounds.right + 1 || box.left < bounds.left - 1);
        const cutsY = /hidden|clip/.test(overflowY) && (box.bottom > bounds.bottom + 1 || box.top < bounds.top - 1);
        const ownCut =
          parent === element &&
          /hidden|clip/.test(overflowX) &&
          element instanceof HTMLElement &&
          element.scrollWidth > element.clientWidth + 1;
        if (cutsX || cutsY || ownCut) found.push(`cut off: ${describe(element)}`);
        if (cutsX || cutsY || ownCut || /auto|scroll/.test(overflowX)) break;
      }
    }
    return found;
  });
}

/**
 * Things to press that are smaller than 24 by 24 CSS pixels (WCAG 2.5.8), apart from links inside a sentence and small
 * ones with enough room around them.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const minimum = 24;
    const selector =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="tab"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: targetBox(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return targets
      .filter(({ element, box }) => isSmall(box) && !isInSentence(element) && !hasRoom(element, box))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} "${name}": ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      });

    function isSmall({ width, height }: DOMRect): boolean {
      // Half a pixel is rounding of the layout.
      return width < minimum - 0.5 || height < minimum - 0.5;
    }
    /** A label that holds or names its control is pressed too. */
    function targetBox(element: Element): DOMRect {
      const own = element.getBoundingClientRect();
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined;
      if (!label) return own;
      const left = Math.min(own.left, label.left);
      const top = Math.min(own.top, label.top);
      return new DOMRect(left, top, Math.max(own.right, label.right) - left, Math.max(own.bottom, label.bottom) - top);
    }
    function isInSentence(element: Element): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.textContent.trim() ?? '';
      return around.length > element.textContent.trim().length;
    }
    /** A circle of 24 px on the middle of a small target touches no other target, nor the circle of another small one. */
    function hasRoom(element: Element, box: DOMRect): boolean {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return targets.every((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return true;
        const nearestX = Math.max(other.box.left, Math.min(x, other.box.right));
        const nearestY = Math.max(other.box.top, Math.min(y, other.box.bottom));
        if (Math.hypot(nearestX - x, nearestY - y) < minimum / 2) return false;
        const middleX = other.box.left + other.box.width / 2;
        const middleY = other.box.top + other.box.height / 2;
        return !isSmall(other.box) || Math.hypot(middleX - x, middleY - y) >= minimum;
      });
    }
  });
}
