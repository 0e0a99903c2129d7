import { CheckStep } from './CheckStep.tsx';
import { PublishStep } from './PublishStep.tsx';
import { SeeStep } from './SeeStep.tsx';

/** The steps that come when everything is decided: a part of their own, fetched with the page beside the first ones. */
export const laterSteps = { CheckStep, SeeStep, PublishStep };
