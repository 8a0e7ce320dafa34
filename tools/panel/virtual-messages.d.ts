declare module 'virtual:messages' {
  /** By locale, in the form of `_locales/<locale>/messages.json`. */
  const messages: Record<string, Record<string, { message: string }>>;
  export default messages;
}
