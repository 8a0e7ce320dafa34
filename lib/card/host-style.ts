/** Inline and important, so that no rule of the page moves, hides or colours a box of ours in it. */
export function shieldHost(host: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ all: 'initial', ...style })) {
    host.style.setProperty(name, value, 'important');
  }
}
