/** A dense matrix as an array of rows. */
export type Matrix = readonly Float64Array[]

/** The matrix whose entry in row i and column j is entry(i, j). */
export function matrix(rows: number, columns: number, entry: (i: number, j: number) => number): Matrix {
  return Array.from({ length: rows }, (_, i) => Float64Array.from({ length: columns }, (_, j) => entry(i, j)))
}

export function identity(size: number): Matrix {
  return matrix(size, size, (i, j) => (i === j ? 1 : 0))
}

export function scaled(factor: number, a: Matrix): Matrix {
  return a.map((row) => row.map((value) => factor * value))
}

export function add(a: Matrix, b: Matrix): Matrix {
  return a.map((row, i) => row.map((value, j) => value + b[i][j]))
}

export function subtract(a: Matrix, b: Matrix): Matrix {
  return a.map((row, i) => row.map((value, j) => value - b[i][j]))
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => multiplyRow(row, b))
}

/** The row vector times the matrix. */
export function multiplyRow(row: Float64Array, b: Matrix): Float64Array {
  const product = new Float64Array(b[0].length)
  row.forEach((factor, k) => {
    if (factor !== 0) addRow(product, factor, b[k])
  })
  return product
}

/** The X for which a X = b, by Gaussian elimination with partial pivoting (Golub and Van Loan 2013, section 3.4). */
export function solve(a: Matrix, b: Matrix): Matrix {
  const size = a.length
  const rows = a.map((row, i) => Float64Array.from([...row, ...b[i]]))
  for (let column = 0; column < size; column++) {
    const pivot = pivotBelow(rows, column)
    const pivotRow = rows[pivot].map((value) => value / rows[pivot][column])
    rows[pivot] = rows[column]
    rows[column] = pivotRow
    rows.forEach((row, i) => {
      if (i !== column && row[column] !== 0) addRow(row, -row[column], pivotRow)
    })
  }
  return rows.map((row) => row.slice(size))
}

export function inverse(a: Matrix): Matrix {
  return solve(a, identity(a.length))
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function pivotBelow(rows: Matrix, column: number): number {
  let pivot = column
  for (let i = column + 1; i < rows.length; i++) {
    if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i
  }
  return pivot
}

function addRow(target: Float64Array, factor: number, row: Float64Array): void {
  for (let j = 0; j < target.length; j++) target[j] += factor * row[j]
}
