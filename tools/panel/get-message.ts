/** Messages of one language by name, in the form that browsers read. */
export type Messages = Record<string, { message: string }>;

/**
 * `i18n.getMessage` as browsers have it: $1 to $9 are filled, $$ is a dollar sign. A message that `own` lacks comes
 * from `fallback`; '' for an unknown name.
 */
export function messageGetter(own: Messages, fallback: Messages = {}) {
  return (name: string, substitutions: string[] = []): string => {
    const message = (own[name] ?? fallback[name])?.message ?? '';
    return message.replace(/\$(\$+|\d)/g, (_, what: string) =>
      what.startsWith('$') ? what : (substitutions[Number(what) - 1] ?? ''),
    );
  };
}
