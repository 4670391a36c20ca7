import { useMessages } from '../../i18n/I18n.tsx'
import { formatBytes } from '../../inputs/uploads/formatBytes.ts'
import { Button } from '../../ui/Button.tsx'
import { DataRow } from './DataRow.tsx'
import { removable } from './deviceTable.ts'
import { removeFiles, removeKeys } from './removeKind.ts'
import type { Total } from './totals.ts'
import type { Removal } from './useRemoval.ts'

/** One kind of thing that is not told apart further, and the way to remove it where that can be done alone. */
export function KindRow({ kind, name, bytes, removal }: Total & { readonly removal: Removal }) {
  const { device, remove, about } = useMessages('mydata')
  if (kind === 'drafts' || kind === 'cases') return null
  const words = device.kinds[kind]
  const how = removable[kind]
  const isOffline = how === 'files' && !navigator.onLine
  const take = async () => {
    if (how === 'files' && !(await removeFiles())) return undefined
    const putBack = removeKeys(kind)
    return putBack && (how === 'files' ? {} : { putBack })
  }
  return (
    <DataRow
      name={name ? `${words.name}: ${name}` : words.name}
      size={about(formatBytes(bytes))}
      until={words.until}
      acts={
        how &&
        !isOffline && (
          <Button kind="secondary" onClick={() => void removal.remove(words.name, take)}>
            {remove.kind}
            <span className="sr-only">{`: ${words.name}`}</span>
          </Button>
        )
      }
    >
      <p>{words.text}</p>
      {isOffline && <p>{remove.offline}</p>}
    </DataRow>
  )
}
