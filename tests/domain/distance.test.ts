import { expect, test } from 'vitest'
import { distanceBetween } from '../../src/domain/distance.ts'

const shenyang = { lat: 41.8, lon: 123.43 }
const dalian = { lat: 38.91, lon: 121.61 }

test('from Shenyang to Dalian it is about 357 km in a straight line, either way', () => {
  expect(distanceBetween(shenyang, dalian)).toBeCloseTo(356.8, 0)
  expect(distanceBetween(dalian, shenyang)).toBe(distanceBetween(shenyang, dalian))
})

test('a degree of latitude is 111.2 km, a place is no way from itself, and the other side of the earth is half around it', () => {
  expect(distanceBetween({ lat: 41, lon: 120 }, { lat: 42, lon: 120 })).toBeCloseTo(111.2, 1)
  expect(distanceBetween(shenyang, shenyang)).toBe(0)
  expect(distanceBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371.01, 5)
})
