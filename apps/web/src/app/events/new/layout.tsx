export { ApolloProvider as default } from '../../../apollo/ApolloProvider.tsx'
