import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';

/** The data that the route's loader has loaded; follows it when content changes during development. */
export function useLoaded<Data, Key extends QueryKey>(options: UseQueryOptions<Data, Error, Data, Key>): Data {
  const { data } = useQuery(options);
  if (data === undefined) throw new Error(`${JSON.stringify(options.queryKey)} was not loaded by its route`);
  return data;
}
