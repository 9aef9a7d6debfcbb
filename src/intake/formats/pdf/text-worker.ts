import { parentPort } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import type { PageItem, PdfAnswer } from './page-item.ts'

interface Request {
  readonly bytes: Uint8Array
  readonly mostPages: number
  readonly mostItems: number
}

// A thread of its own, so that a document that never ends can be ended. Answers each request with the text of all pages.
parentPort!.on('message', async (request: Request) => {
  parentPort!.postMessage(await answer(request))
})

async function answer({ bytes, mostPages, mostItems }: Request): Promise<PdfAnswer> {
  try {
    // no font is loaded and no script of the document run: only the codes of its letters are asked for
    const document = await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    })
    try {
      if (document.numPages > mostPages) return { fault: 'pages', detail: String(document.numPages) }
      const pages: PageItem[][] = []
      let items = 0
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const content = await page.getTextContent()
        const read = content.items.flatMap((item) => ('str' in item && item.str ? [plain(item)] : []))
        items += read.length
        if (items > mostItems) return { fault: 'items' }
        pages.push(read)
        page.cleanup()
      }
      return { pages }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    const { name, message } = error as Error
    return { fault: name === 'PasswordException' ? 'password' : 'damaged', detail: message.slice(0, 120) }
  }
}

function plain({ str, transform, width }: { str: string; transform: number[]; width: number }): PageItem {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  // text that runs upwards in a margin is no line of the page
  return { text: str, x, y, width, size: Math.hypot(c, d), level: Math.abs(b) <= 0.1 * Math.hypot(a, b) }
}
