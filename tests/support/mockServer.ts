import { setupServer } from 'msw/node';
import { answerFromDisk } from '../../mocks/answerFromDisk.ts';
import { networkHandlers } from '../../mocks/handlers.ts';
import type { Scenario } from '../../mocks/scenarios.ts';

const options = { usual: answerFromDisk, slowMilliseconds: 200 };

/** The network of a test: the published files, until a test asks for another scenario. */
export const server = setupServer(...networkHandlers('normal', options));

/** Puts a scenario in the place of the network until the end of the test. */
export function use(scenario: Scenario): void {
  server.use(...networkHandlers(scenario, options));
}
