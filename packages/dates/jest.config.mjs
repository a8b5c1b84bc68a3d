import { jestConfig } from '@annals/config/jest'

export default { ...jestConfig, roots: ['<rootDir>/src', '<rootDir>/bench'] }
