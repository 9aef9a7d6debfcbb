/** Letters of other alphabets in plain Latin ones, as the wires write names. Sources: BGN/PCGN tables; Azerbaijani and Turkish alphabets. */
const ALPHABETS = {
  latin: 'ə:a ı:i ł:l ø:o đ:d ð:d þ:th ß:ss æ:ae œ:oe',
  cyrillic:
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:iu я:ia ј:i љ:l њ:n ћ:c ђ:d џ:dz',
  armenian:
    'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:e թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:i ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev',
  georgian:
    'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
  greek: 'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:ch ψ:ps ω:o',
}

export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.values(ALPHABETS)
    .flatMap((alphabet) => alphabet.split(' '))
    .map((pair) => pair.split(':') as [string, string]),
)
