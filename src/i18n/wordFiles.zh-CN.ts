/** Where the words are in this language. */
export const wordFiles = import.meta.glob<{ readonly words: unknown }>('../**/*words.zh-CN.ts')
