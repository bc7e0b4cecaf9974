"""What is measured: one file for each family; `registry` reads them all."""

from simulation.measures import beds, behaviour, emergencies, money, planned_care, primary_care

FAMILIES = (planned_care, emergencies, beds, primary_care, money, behaviour)
