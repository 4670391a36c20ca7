/**
 * English words that say nothing of what is wanted, with blanks between them. Apart from the Chinese ones: whoever types Chinese
 * loads none of it.
 */
export const emptyWords =
  'a an the to at in on of for from with and or my your me his her our their i we you he she it is am are was be been do does did how can could will would should get got need want have has had please help this that there what when which who why if not t s m ll re take someone somebody'

/** The same, to be asked. */
export const readEmptyWords = (): ReadonlySet<string> => new Set(emptyWords.split(' '))
