// What browsers have and the types of the DOM leave out.
interface Navigator {
  readonly connection?: { readonly saveData: boolean };
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL?(address: string): string },
    ): { createScriptURL(address: string): unknown };
  };
}
