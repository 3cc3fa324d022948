def above(heights, quay):
    return sum(1 for height in heights if height > quay)


print(above([1.93, 1.41, 2.31, 1.07], quay=1.8))
