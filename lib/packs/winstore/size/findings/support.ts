import { isAfter } from '@/lib/kernel/dates'
import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { lastDay, PCANYWHERE_END } from '../../assumptions'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { isEnded, productsOf } from '../support'

const RULE = 'ws.support.third-party-unsupported'

/** One error for each product past its publisher's support, at the first store that uses it. */
function endedProducts(
  ctx: Context,
  { stores }: Decisions,
  support: readonly ProductSupport[],
): readonly RaisedFinding[] {
  return support
    .filter(({ status }) => status === 'unsupported')
    .map(({ product }) => {
      const users = stores.filter(({ store }) => productsOf(store).includes(product))
      const first = users[0]?.position ?? 0
      return raise('error', RULE, {
        field: `stores.${first}.${product.startsWith('SQL') ? 'sql' : 'os'}`,
        params: {
          products: [product],
          end: lastDay(product) ?? '',
          date: ctx.date,
          stores: users.map(({ store }) => store.name),
        },
        assumption: 'A-EXT-DATES',
      })
    })
}

/** A long-term edition is supported until a day that hangs on its year: known only once every edition has ended. */
function longTermEditions(ctx: Context, { stores }: Decisions): readonly RaisedFinding[] {
  const users = stores.filter(
    ({ store: { os, channel } }) => os === 'W10' && (channel === 'LTSC' || channel === 'LTSB'),
  )
  const [first] = users
  if (!first) return []
  const ended = isEnded('W10LTSC2019', ctx.date) && isEnded('W10LTSC2021', ctx.date)
  return [
    raise(ended ? 'error' : 'info', RULE, {
      code: ended ? `${RULE}.long-term-ended` : `${RULE}.long-term`,
      field: `stores.${first.position}.channel`,
      params: {
        stores: users.map(({ store }) => store.name),
        end2019: lastDay('W10LTSC2019') ?? '',
        end2021: lastDay('W10LTSC2021') ?? '',
        date: ctx.date,
      },
      assumption: 'A-EXT-DATES',
    }),
  ]
}

/**
 * Findings on ends of support. pcAnywhere stands in every diagram, so its end is a reservation on the whole; the same
 * holds for the table's only engine, whatever engine is chosen.
 */
export function supportFindings(
  ctx: Context,
  decisions: Decisions,
  support: readonly ProductSupport[],
): readonly RaisedFinding[] {
  return [
    ...endedProducts(ctx, decisions, support),
    ...longTermEditions(ctx, decisions),
    ...when(
      isEnded('SQL2014', ctx.date),
      raise('warning', RULE, {
        code: `${RULE}.table`,
        params: { end: lastDay('SQL2014') ?? '', date: ctx.date },
        assumption: 'A-EXT-DATES',
      }),
    ),
    ...when(
      isAfter(ctx.date, PCANYWHERE_END),
      raise('warning', RULE, { code: `${RULE}.pcanywhere`, assumption: 'A-PCA' }),
    ),
  ]
}
