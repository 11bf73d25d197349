import { isLocale, type Locale } from '@/lib/kernel/locale'

/** The language of an answer: `lang` in the query, else the first one of the header that we speak, else French. */
export function languageOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLocale(asked)) return asked
  const weighed = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        language: tag.split('-')[0]?.toLowerCase(),
        weight: weight ? Number(weight.trim().slice(2)) || 0 : 1,
      }
    })
    .sort((a, b) => b.weight - a.weight)
  const found = weighed.find(({ language, weight }) => weight > 0 && isLocale(language))?.language
  return isLocale(found) ? found : 'fr'
}
