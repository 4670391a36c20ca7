import shenyang from '../cities/210100.json' with { type: 'json' }
import dalian from '../cities/210200.json' with { type: 'json' }
import anshan from '../cities/210300.json' with { type: 'json' }
import { keepCity } from '../cities/cities.ts'

/** Has the cities at hand in which the cast lives: a play waits for nothing. */
export function keepCastCities(): void {
  for (const city of [shenyang, dalian, anshan]) keepCity(city)
}
