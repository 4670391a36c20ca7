// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { appendRows, rowsOf } from '../../../src/domain/roster/roster.ts'
import { FrameByHand } from '../../../src/features/roster/FrameByHand.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import type { PhotoToolProps } from '../../../src/inputs/photo/PhotoTool.tsx'
import { createRosterStore } from '../../../src/journey/roster/rosterStore.ts'

// The tool itself is tried elsewhere: here it gives back what was framed.
vi.mock('../../../src/inputs/photo/PhotoTool.tsx', () => ({
  PhotoTool: ({ file, upload, onDone }: PhotoToolProps) => {
    const accept = async () => {
      const bytes = new TextEncoder().encode(`framed ${file.name}`).buffer
      await upload({ id: 'upload-1', bytes, type: 'image/jpeg', signal: new AbortController().signal })
      onDone({ uploadId: 'upload-1', bytes: bytes.byteLength, source: 'file', takenOk: true })
    }
    return (
      <button type="button" onClick={() => void accept()}>
        使用这张照片
      </button>
    )
  },
}))

beforeAll(() => loadMessages('zh-CN', ['roster']))
afterEach(cleanup)

test('a photo that could not be framed is framed by hand, and takes its place in the row of its person alone', async () => {
  const store = createRosterStore('DEMO0003', true)
  const unfitPhoto = (name: string) => ({ name, fit: false })
  store.change((roster) =>
    appendRows(
      roster,
      [
        { key: 'a', cells: { name: '王小明' }, problems: [], photo: unfitPhoto('a.jpg') },
        { key: 'b', cells: { name: '李芳' }, problems: [], photo: unfitPhoto('b.jpg') },
      ],
      () => 'block',
    ),
  )
  const unfit = ['a', 'b'].map((key) => ({ key, file: new File(['x'], `${key}.jpg`) }))
  render(
    <I18n language="zh-CN">
      <FrameByHand unfit={unfit} store={store} judge={(row) => row} />
    </I18n>,
  )
  fireEvent.click(screen.getByRole('button', { name: '自己调整b.jpg' }))
  fireEvent.click(await screen.findByRole('button', { name: '使用这张照片' }))
  expect(await screen.findByText('已换成调整后的照片：b.jpg')).toBeTruthy()
  expect(rowsOf(store.state.get().roster).map(({ photo }) => photo?.fit)).toEqual([false, true])
  expect(atob((await store.readPhoto('b')) ?? '')).toBe('framed b.jpg')
  expect(screen.queryByRole('button', { name: '自己调整b.jpg' })).toBeNull()
  expect(screen.getByRole('button', { name: '自己调整a.jpg' })).toBeTruthy()
})
