"""What is measured: one file for each family; `registry` reads them all."""

from simulation.measures import beds, emergencies, planned_care, primary_care

FAMILIES = (planned_care, emergencies, beds, primary_care)
