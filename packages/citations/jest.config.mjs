import { jestConfig } from '@annals/config/jest'

export default jestConfig
