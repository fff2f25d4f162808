/** Files of tests that run side by side have a screen each, so that none takes the focus from another’s app. */
const screens = (process.env['GALLEY_TEST_SCREENS'] ?? '').split(' ').filter(Boolean)
const own = screens[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1]
if (own !== undefined) process.env['DISPLAY'] = own
