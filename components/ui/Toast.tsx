interface Props {
  /** '' when there is nothing to say. The region itself stays, or screen readers would miss the first message. */
  text: string;
}

/** A short message that is also read out, when the reader pauses. */
export function Toast({ text }: Props) {
  return (
    <div class="toast-region" role="status" aria-live="polite">
      {text !== '' && <p class="toast">{text}</p>}
    </div>
  );
}
