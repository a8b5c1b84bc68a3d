import type { Database } from '../sql/database.ts'
import { sql } from '../sql/sql.ts'
import { endOfInvitation, hashOfToken, newToken } from './invitation.ts'

/**
 * A token with which the first administrator signs up; null where there is an administrator. Written
 * without Prisma, whose engine takes longer to load than all the rest of a start.
 */
export async function inviteFirstAdministrator(
  database: Database,
  now: Date,
): Promise<string | null> {
  const token = newToken()
  const rows = await database.readRows(sql`
    INSERT INTO invitation (id, token_hash, role, is_first, created_at, expires_at)
    SELECT gen_random_uuid(), ${hashOfToken(token)}::text, 'ADMINISTRATOR'::"UserRole", true,
           ${now}::timestamptz, ${endOfInvitation(now)}::timestamptz
    WHERE NOT EXISTS (SELECT FROM user_account WHERE role = 'ADMINISTRATOR')
    RETURNING id`)
  return rows.length === 0 ? null : token
}
