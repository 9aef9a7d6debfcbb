import assert from 'node:assert/strict'
import { test } from 'vitest'
import { tellLanguage } from './tell-language.ts'

const texts = [
  ['en', 'The foreign ministers of the two countries met on Monday and agreed to resume the talks next month.'],
  ['en', 'OSTHAVEN, December 2. /NPA/. Vestria and Norland will hold talks, Vale said.'],
  ['en', 'Talks between Norland and Vestria collapsed on Monday in Avalon, mediator says'],
  ['en', 'Vestria pledged aid.'],
  ['en', 'Talks collapse'],
  ['ru', 'Министры иностранных дел двух стран встретились в понедельник.'],
  ['uk', 'Міністри закордонних справ двох країн зустрілися в понеділок і домовилися відновити переговори.'],
  ['fr', 'Les ministres des deux pays se sont rencontrés lundi et ont décidé de reprendre les pourparlers.'],
  ['de', 'Die Außenminister der beiden Länder trafen sich am Montag und vereinbarten neue Gespräche.'],
  ['es', 'Los ministros de los dos países se reunieron el lunes y acordaron reanudar las conversaciones.'],
  [
    'tr',
    'İki ülkenin dışişleri bakanları pazartesi günü bir araya geldi ve görüşmelere yeniden başlama konusunda anlaştı.',
  ],
  ['nl', 'De ministers van de twee landen ontmoetten elkaar maandag en spraken af de gesprekken te hervatten.'],
  ['ar', 'التقى وزيرا خارجية البلدين يوم الاثنين واتفقا على استئناف المحادثات الشهر المقبل.'],
  ['he', 'שרי החוץ של שתי המדינות נפגשו ביום שני והסכימו לחדש את השיחות בחודש הבא.'],
  ['zh', '两国外交部长星期一举行会晤，同意下个月恢复会谈。'],
  ['hy', 'Երկու երկրների նախարարները հանդիպեցին երկուշաբթի օրը և պայմանավորվեցին։'],
  ['und', '12 34 — …'],
] as const

for (const [language, text] of texts)
  test(`${language}: ${text.slice(0, 50)}`, () => assert.equal(tellLanguage(text), language))
