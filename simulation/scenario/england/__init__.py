"""Economies of any number of commissioning areas, made from the practice lists of all England."""
