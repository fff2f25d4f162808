import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/shared/csp'

const policy = new Map(
  contentSecurityPolicy('abc=')
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')] as const
    }),
)

test('A04 the policy is the one promised', () => {
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc='",
    'img-src': "'self'",
    'font-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
})

test('A04 no directive is written so that it would be ignored', () => {
  for (const name of policy.keys()) expect(name).toMatch(/^[a-z-]+$/u)
  expect(contentSecurityPolicy('x')).not.toMatch(/unsafe-|\*|data:|https?:/u)
})
