import { dayExists } from './calendar.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
// "Thu, 01 Jan 2004 19:48:21 GMT", "1 January 04 7:48 pm +0900", "Jan 1, 2004 19:48"
const MAIL =
  /^(?:\p{L}{2,10}\.?,?\s{1,3})?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]{1,3}(?<month>\p{L}{3,9})\.?|(?<month2>\p{L}{3,9})\.?\s{1,3}(?<day2>\d{1,2}),?)[\s,-]{1,3}(?<rest>.{2,60})$/su
// asctime: "Sun Jan  4 16:29:06 PDT 2004"
const ASCTIME =
  /^\p{L}{3,9},?\s{1,3}(?<month>\p{L}{3,9})\s{1,3}(?<day>\d{1,2})\s{1,3}(?<clock>\d{1,2}:\d\d(?::\d\d)?)(?:\s{1,3}(?<zone>[A-Z]{1,5}|[+-]\d{4}))?\s{1,3}(?<year>\d{4})$/u
const CLOCK =
  /(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?\s{0,3}(?<half>[ap]\.?m\.?)?\s{0,3}(?<zone>[+-]\d\d:?\d\d|[A-Za-z]{1,5})?/iu
const ISO =
  /^(?<year>\d{4})(?:-?(?<month>\d\d)(?:-?(?<day>\d\d))?)?(?:[T\s]{1,3}(?<clock>\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)?)\s?(?<zone>Z|[+-]\d\d(?::?\d\d)?|[A-Z]{1,5})?)?$/iu
// Source: RFC 822, 5.1; other names of zones are ambiguous and taken as no zone
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  bst: '+01:00',
}

/**
 * A time stamp as feeds, mail and wires write it ("Mon, 02 Dec 2019 14:35:00 +0300", "20191202T143500+0300"), as
 * "2019-12-02T14:35:00+03:00"; without clock or zone where it has none ("2019-12-02"), the day always as written.
 * @returns undefined where it is no date or has no year
 */
export function readStamp(value: string | undefined): string | undefined {
  const words = value?.replace(/\s+/g, ' ').trim().slice(0, 80)
  if (!words) return undefined
  const iso = ISO.exec(words)?.groups
  if (iso) {
    const clock = /^(\d\d):?(\d\d)?:?(\d\d)?/.exec(iso.clock ?? '')
    return stamp(
      iso.year!,
      iso.month,
      iso.day,
      clock ? [clock[1]!, clock[2] ?? '00', clock[3] ?? '00'] : undefined,
      iso.zone,
    )
  }
  const asctime = ASCTIME.exec(words)?.groups
  if (asctime) {
    const [hour, minute, second = '00'] = asctime.clock!.split(':') as [string, string, string?]
    return stamp(asctime.year!, monthOf(asctime.month!), asctime.day, [hour, minute, second], asctime.zone)
  }
  const mail = MAIL.exec(words)?.groups
  if (!mail) return undefined
  const year = /^(\d{4}|\d{2})(?![\d:])/.exec(mail.rest!)?.[1]
  if (!year) return undefined
  const clock = CLOCK.exec(mail.rest!.slice(year.length))?.groups
  const half = clock?.half?.[0]?.toLowerCase()
  const hour = clock && (Number(clock.hour) % (half ? 12 : 100)) + (half === 'p' ? 12 : 0)
  return stamp(
    // Source: RFC 5322, 4.3
    year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`,
    monthOf(mail.month ?? mail.month2!),
    mail.day ?? mail.day2,
    clock && [String(hour), clock.minute!, clock.second ?? '00'],
    clock?.zone,
  )
}

function stamp(
  year: string,
  month: string | undefined,
  day: string | undefined,
  clock: readonly [string, string, string] | undefined,
  zone: string | undefined,
): string | undefined {
  if (month === undefined) return /^(?:1[5-9]|20)\d\d$/.test(year) ? year : undefined
  const m = Number(month)
  if (!(m >= 1 && m <= 12)) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  if (!dayExists(Number(year), m, Number(day)) || Number(day) < 1) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (!clock || Number(clock[0]) > 23 || Number(clock[1]) > 59 || Number(clock[2]) > 60) return date
  return `${date}T${clock.map(two).join(':')}${zone ? offsetOf(zone) : ''}`
}

function offsetOf(zone: string): string {
  const digits = /^([+-]\d\d):?(\d\d)?$/.exec(zone)
  return digits ? `${digits[1]}:${digits[2] ?? '00'}` : (ZONES[zone.toLowerCase()] ?? '')
}

function monthOf(name: string): string | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 ? '0' : String(at + 1)
}

function two(n: string): string {
  return n.padStart(2, '0')
}
