import { database } from '@/lib/server/db/client'

export const dynamic = 'force-dynamic'

/** Says whether the server can work: 200 with the database's state, or 503 where it does not answer. */
export async function GET(): Promise<Response> {
  const reachable = await database().$queryRaw`SELECT 1`.then(() => true).catch(() => false)
  return Response.json(
    { status: reachable ? 'ok' : 'unavailable', database: reachable ? 'reachable' : 'unreachable' },
    { status: reachable ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
