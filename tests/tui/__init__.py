"""Tests of the screens and of what they are made of."""
