import { useEffect, useRef, useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'
import type { UploadFn, UploadRef } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FileSlot, type Slot } from './FileSlot.tsx'
import type { Preview } from './usePreview.ts'
import './files.css'

type Files<C extends string> = Readonly<Partial<Record<C, UploadRef>>>

export interface FilesInputProps<C extends string> {
  readonly slots: readonly Slot<C>[]
  readonly value: Files<C>
  readonly onChange: (value: Files<C>) => void
  readonly upload: UploadFn
  /** What was uploaded under an id, for showing it again. */
  readonly preview: (uploadId: string) => Promise<Preview>
  /** Today as the agency says it (ISO date): written into the watermark. */
  readonly asOf: string
  /** The id of the first control: what the error summary links to. */
  readonly id?: string | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}

/** Copies of documents, one place for each. Places work side by side; each keeps what it had until a new file arrived. */
export function FilesInput<C extends string>(props: FilesInputProps<C>) {
  const { slots, value, onChange, upload, preview, asOf, id, describedBy, invalid } = props
  const { files } = useMessages('photo')
  const [said, setSaid] = useState('')
  // A change to a case that is not kept on this device has its answers nowhere but here.
  useHeldUploads(value)
  // Two places may finish before the parent has rendered the first result.
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])

  const change = (code: C, ref: UploadRef | undefined): void => {
    const { [code]: _, ...others } = latest.current
    // A record without one of its keys, and perhaps with it again, is still that record; TypeScript can't follow generic keys.
    latest.current = (ref === undefined ? others : { ...others, [code]: ref }) as Files<C>
    onChange(latest.current)
  }

  return (
    <div className="files" data-invalid={invalid || undefined}>
      <p className="files-limits">{files.limits}</p>
      <ul className="files-list">
        {slots.map((slot, index) => (
          <FileSlot
            key={slot.code}
            id={index === 0 ? id : undefined}
            describedBy={describedBy}
            slot={slot}
            value={value[slot.code]}
            onChange={(ref) => change(slot.code, ref)}
            onSay={(state) => setSaid(files.progress(slot.label, state))}
            upload={upload}
            preview={preview}
            asOf={asOf}
          />
        ))}
      </ul>
      <output className="sr-only">{said}</output>
    </div>
  )
}
