def rectangles(f, a, b, n):
    width = (b - a) / n
    return sum(f(a + i * width) for i in range(1, n + 1)) * width

for n in (1, 10, 100, 1000, 10_000):
    error = rectangles(lambda x: x * x, 0, 1, n) - 1 / 3
    print(f"{n:<5} strips are {error:.6f} too much, {n * error:.3f} / n")
