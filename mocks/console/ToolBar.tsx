import { type ChangeEvent, useRef, useState } from 'react'
import { copyText } from './copy.ts'
import { download } from './download.ts'
import { Qr } from './Qr.tsx'
import { type Notice, type Session } from './session.ts'
import { useSession, useView, useWords } from './useConsole.ts'
import type { ConsoleTexts } from './zh.ts'

/** What is always at hand: undo, reset, link, QR code, snapshot file. */
export function ToolBar() {
  const { t } = useWords()
  const session = useSession()
  const { canUndo, notice } = useView()
  const [qr, setQr] = useState<string>()
  const file = useRef<HTMLInputElement>(null)

  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.target.files ?? []
    if (picked) await session.openFile(await picked.text())
    if (file.current) file.current.value = ''
  }
  const toggleQr = async () => setQr(qr === undefined ? await session.getLink() : undefined)
  return (
    <div className="demo-tools">
      <div className="demo-row">
        <Tool name={t.tools.undo} disabled={!canUndo} onClick={() => void session.undo()} />
        <Tool name={t.tools.reset} onClick={() => void session.reset()} />
        <Tool name={t.tools.link} onClick={() => void copyLink(session, session.getLink())} />
        <Tool name={t.tools.qr} isOn={qr !== undefined} onClick={() => void toggleQr()} />
        <Tool name={t.tools.save} onClick={() => void saveFile(session)} />
        <Tool name={t.tools.load} onClick={() => file.current?.click()} />
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.tools.loadLabel}
          onChange={(event) => void load(event)}
        />
      </div>
      {notice.kind !== 'none' && (
        <div className="demo-notice" data-kind={notice.kind}>
          <p role={notice.kind === 'broken' || notice.kind === 'failed' ? 'alert' : undefined}>
            {sentence(notice, t)}
          </p>
          {notice.kind === 'notCopied' && (
            <input
              readOnly
              value={notice.text}
              aria-label={t.tools.link}
              onFocus={(e) => e.target.select()}
            />
          )}
        </div>
      )}
      {qr !== undefined && <Qr text={qr} label={t.tools.qr} />}
    </div>
  )
}

function Tool(props: {
  readonly name: string
  readonly disabled?: boolean
  readonly isOn?: boolean
  readonly onClick: () => void
}) {
  const { name, disabled = false, isOn, onClick } = props
  return (
    <button type="button" disabled={disabled} aria-pressed={isOn} onClick={onClick}>
      {name}
    </button>
  )
}

function sentence(notice: Notice, t: ConsoleTexts): string {
  switch (notice.kind) {
    case 'none':
      return ''
    case 'copied':
      return t.copied
    case 'notCopied':
      return t.notCopied
    case 'loaded':
      return t.loaded
    case 'undone':
      return t.undone
    case 'reset':
      return t.resetDone
    case 'broken':
      return t.broken(notice.problem)
    case 'failed':
      return t.failed(notice.problem)
  }
}

/** Where it can't be copied, the link is shown to be copied by hand. */
export async function copyLink(session: Session, link: Promise<string>): Promise<void> {
  const text = await link
  session.say((await copyText(text)) ? { kind: 'copied' } : { kind: 'notCopied', text })
}

async function saveFile(session: Session): Promise<void> {
  const name = `demo-${session.scene.simulation.clock.now().replace(/\D/g, '')}.json`
  download(name, 'application/json', await session.getFile())
}
