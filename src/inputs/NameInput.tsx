import { hasPrivateUse } from '../domain/fold.ts'
import { readingsOf, withPlaceholders } from '../domain/name.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { TextInput } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { insertText } from './insertText.ts'

/** Full name. For a character no keyboard has there is a placeholder; which one it is, is asked next (of no recipient). */
export function NameEdit({ name, ids, value, onChange, own }: EditProps<string>) {
  const { name: words } = useMessages('apply').inputs
  const mayHavePlaceholder = name !== 'recipientName'
  const input = () => {
    const element = document.getElementById(ids.id)
    return element instanceof HTMLInputElement ? element : undefined
  }
  const doubt = doubtOf(value ?? '', mayHavePlaceholder)
  return (
    <>
      <TextInput
        {...ids}
        describedBy={classes(ids.describedBy, doubt && `${ids.id}-doubt`) || undefined}
        name={name}
        width="medium"
        spellCheck={false}
        autoComplete={own ? 'name' : 'off'}
        defaultValue={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      {doubt && (
        <>
          <p id={`${ids.id}-doubt`}>{doubt.about === 'blank' ? words.which : words.unknown}</p>
          <div className="beside">
            {doubt.names.map((each) => (
              <Button
                key={each}
                kind="secondary"
                lang={doubt.about === 'blank' ? 'zh-CN' : undefined}
                onClick={() => {
                  const box = input()
                  if (!box) return
                  box.value = each
                  box.focus()
                  onChange(each, 'chosen')
                }}
              >
                {doubt.about === 'blank' ? each : words.replace}
              </Button>
            ))}
          </div>
        </>
      )}
      {mayHavePlaceholder && (
        <>
          <button
            type="button"
            className="link-button"
            aria-describedby={`${ids.id}-rare`}
            onClick={() => {
              const box = input()
              if (!box) return
              insertText(box, '□')
              onChange(box.value)
            }}
          >
            {words.rare}
          </button>
          <p className="hint" id={`${ids.id}-rare`}>
            {words.rareHint}
          </p>
        </>
      )}
    </>
  )
}

/** What only the person can decide about a name, and the names to choose from with one tap. */
function doubtOf(
  name: string,
  mayHavePlaceholder: boolean,
): { readonly about: 'blank' | 'character'; readonly names: readonly string[] } | undefined {
  if (hasPrivateUse(name))
    return mayHavePlaceholder ? { about: 'character', names: [withPlaceholders(name)] } : undefined
  const names = readingsOf(name)
  return names.length > 0 ? { about: 'blank', names } : undefined
}
