"""Loops over people in queues, clinics and beds, compiled: arrays and numbers in, arrays written or given back.

They are plain Python, and know nothing of an economy. A loop takes every number that it needs as an argument and calls
loops of its own file only.
"""
