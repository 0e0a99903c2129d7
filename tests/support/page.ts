import { type BrowserContext, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Watch {
  /** Matches the messages that this test provokes on purpose; every other one fails it. */
  expectedProblem: RegExp | null;
  /** What went wrong in the pages of this test so far. */
  problems: string[];
}

/**
 * A test of the built product. It fails when any of its pages violates the content security policy, throws, writes an
 * error to the console, or asks another origin for anything.
 */
export const test = base.extend<Watch>({
  expectedProblem: [null, { option: true }],
  problems: [
    async ({ context, baseURL, expectedProblem }, use) => {
      const problems: string[] = [];
      await watch(context, new URL(baseURL ?? '').origin, problems);
      await use(problems);
      const unexpected = problems.filter((problem) => expectedProblem?.test(problem) !== true);
      if (unexpected.length > 0) throw new Error(`The page had problems:\n  ${unexpected.join('\n  ')}`);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  context.on('weberror', (webError) => problems.push(`error: ${webError.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`other origin: ${url.href}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
