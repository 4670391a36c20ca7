/** How `#`, `/`, `=` and `?` look where a chat or a mail has escaped a link, once or several times. */
const escaped = /%(?:25)*(23|2F|3D|3F)/gi

/**
 * A place within the app (path, search and hash) as it was meant, where a link was escaped as a whole, or where a sentence's
 * sign or the text behind the link was taken for a part of it. No path of ours has other characters than `\w`, `-`, `.` and `/`.
 */
export function repairAddress(place: string): string {
  const plain = place.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(plain) ?? []
  return path.replace(/[^\w\-./].*$/s, '').replace(/\.+$/, '') + rest
}
