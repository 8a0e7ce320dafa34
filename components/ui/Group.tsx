import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A titled part of the options page. */
export function Group({ id, title, hint, children }: Props) {
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id} class="group-title">
        {title}
      </h2>
      {hint && <p class="group-hint">{hint}</p>}
      {children}
    </section>
  );
}
