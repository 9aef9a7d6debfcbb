/** Copies text, also where the page came over plain HTTP from another machine and the browser withholds the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    return await navigator.clipboard.writeText(text)
  } catch {
    // no clipboard here, or none allowed: the old way still works
  }
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
