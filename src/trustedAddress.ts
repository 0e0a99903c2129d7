interface Policy {
  createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | null = null;

/**
 * The address of a worker of our own, in the form that the content security policy asks for where the browser knows
 * it. The policy lets its one name be taken once in a page, so all workers get theirs here; nothing from outside may.
 */
export function trustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('participatieslang', { createScriptURL: (own) => own });
  return policy.createScriptURL(address);
}
