import { options } from 'preact';

/**
 * Effects run right after what rendered them: no frame is painted here, and the timer that preact falls back on can
 * outlive the document of a test file and fail the run.
 */
options.requestAnimationFrame = queueMicrotask;
