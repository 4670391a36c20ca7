import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { demoOrganisations } from './organisations.ts'

/** The organisations of the demonstration; choosing one fills in its code and its operator's number. */
export function Samples({ onFill }: { readonly onFill: (code: string, mobile: string) => void }) {
  const m = useMessages('organisation')
  const language = useLanguage()
  return (
    <section className="organisation-samples" aria-labelledby="samples">
      <h2 id="samples">{m.demo.title}</h2>
      <p className="hint">{m.demo.text}</p>
      <ul>
        {demoOrganisations.map(({ code, kind, name, nameEn, operator, mobile }) => (
          <li key={code}>
            <button type="button" className="organisation-sample" onClick={() => onFill(code, mobile)}>
              <span className="organisation-kind">{m.kinds[kind]}</span>
              <strong>{language === 'en' ? nameEn : name}</strong>
              <span className="hint">
                {m.demo.operator} <span lang="zh-CN">{operator}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
