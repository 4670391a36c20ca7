import { useMemo } from 'react'
import { countryPairs } from '../domain/countries.ts'
import { countryName } from '../i18n/countries.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { Select } from '../ui/inputs.tsx'
import type { EditProps } from './inputDefinitions.ts'

/** Nationality: every ISO 3166 country but China, by its name in the language in use. */
export function CountryInput({ name, ids, value, onChange }: EditProps<string>) {
  const language = useLanguage()
  const { choose } = useMessages('apply').inputs
  const options = useMemo(() => {
    const named = countryPairs.map(({ alpha3 }) => ({ value: alpha3, label: countryName(alpha3, language) }))
    return named.sort((a, b) => a.label.localeCompare(b.label, language))
  }, [language])
  return (
    <Select
      {...ids}
      name={name}
      options={[{ value: '', label: choose }, ...options]}
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}
